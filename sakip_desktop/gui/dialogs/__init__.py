"""Dialogs: login, first start, progress, crash, reasons."""
