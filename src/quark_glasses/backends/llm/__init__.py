"""Engines that answer in words."""
