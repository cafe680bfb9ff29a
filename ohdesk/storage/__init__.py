"""The vault on disk: SQLCipher, operations and their projection."""
