"""Verbs: what a person can do. The only caller of db, reports, spreadsheet and sop."""
