"""System checks: what an installer gets wrong, with a hint that can be acted on."""
