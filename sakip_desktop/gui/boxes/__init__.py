"""Boxes that say something and need nothing: a failure, a bug, how far long work is.

``errors`` and ``tasks`` open them; the dialogs, which use both, are in ``dialogs``.
"""
