"""The database: tables, opening, migrations, the writing door's journal, backups.

Nothing above ``services`` may import this package.  SQL that only SQLite knows stays in
``engine.py`` and ``backup.py``.
"""
