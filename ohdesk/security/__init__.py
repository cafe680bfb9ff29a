"""Keys, seals and signatures: pure functions over bytes."""
