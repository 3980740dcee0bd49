"""Workbooks in and out (openpyxl): guarded reading, plan template, tables."""
