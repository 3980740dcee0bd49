"""Papers (reportlab): frozen records in, PDF bytes out."""
