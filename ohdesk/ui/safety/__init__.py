"""What keeps a vault safe, shown by several screens: passphrases, people, the recovery key, copies."""
