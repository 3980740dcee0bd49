"""The parts of *Isi data*, one subject a module; the page is ``gui/pages/isi_data``.

``isi`` is the form and what is known of its lines; ``papan`` shows it in two tables; ``kepala`` and
``catatan`` say what stands above and below them, each in one line (``gui/sebaris``); ``simpan``
saves what is typed, ``batal`` takes it back.  ``tata`` shares width and height, ``sekaligus`` plans
one text for many lines.
"""
