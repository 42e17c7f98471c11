"""The software of a pair of AI smart glasses, as a ROS 2 node graph."""

__version__ = "0.1.0"
