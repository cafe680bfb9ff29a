"""Searching the vault."""
