"""Keys, passphrases, sealing, signing and the approved record: the only room that knows ``cryptography``."""
