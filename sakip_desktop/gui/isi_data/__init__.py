"""The parts of *Isi data*, one subject a module; the page is ``gui/pages/isi_data``.

``tampil`` shows a form, ``simpan`` saves what is typed into it and takes it back; the page adds how
it is handed on.  ``tata`` shares the height, ``sekaligus`` plans one text for many lines.
"""
