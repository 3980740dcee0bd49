"""Standard operating procedures as data.

TOML files become frozen records; pure functions tell where a cycle stands.
"""
