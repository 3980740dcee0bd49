"""SAKIP Desktop: offline performance measurement for Indonesian district offices."""

__version__ = "0.1.0"
