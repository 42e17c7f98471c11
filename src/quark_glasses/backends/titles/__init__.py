"""Engines that read two titles beside each other."""
