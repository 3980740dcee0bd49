"""One cache of compiled statements for all databases of a test process.

Thousands of databases are opened, each with an engine and a dialect of its own that would compile
the same statements again: importing this lets all of them share what one has compiled.
"""

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

_compiled = LRUCache(2_000)
SQLiteDialect_pysqlite.__eq__ = lambda satu, lain: type(satu) is type(lain)
SQLiteDialect_pysqlite.__hash__ = lambda satu: hash(type(satu))


@sa.event.listens_for(sa.Engine, "engine_connect")
def _share_compiled(conn):
    conn.execution_options(compiled_cache=_compiled)
