"""Subcommands of `quark`, one module each."""
