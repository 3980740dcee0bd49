"""Workbooks in and out (openpyxl): guarded reading, plan template, tables."""

import os

# Where lxml is installed, openpyxl would read with it and pass by defusedxml: one reader for all.
os.environ["OPENPYXL_LXML"] = "False"
