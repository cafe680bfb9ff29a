"""The shared log: operations, registers, text; pure."""
