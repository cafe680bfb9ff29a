"""OHDesk: the desk of a Finnish school's welfare group."""

__version__ = "0.1.0"
