"""The domain: pure Python without Qt, SQL, files or a clock.

Everything here is a value (a frozen record, an enumeration) or a function of values.  What the
rest of the program stores, shows or prints is decided here, once.
"""
