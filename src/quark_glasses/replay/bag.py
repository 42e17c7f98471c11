"""Session bags: a folder that rosbag2 opens, with MCAP files of CDR messages and their metadata.yaml. See docs/BAGS.md."""

from quark_glasses.replay.bag_reader import bag_info, heard_in, read_bag
from quark_glasses.replay.bag_writer import BagWriter, Limits, free_mb
from quark_glasses.replay.records import Channel, Recorded
from quark_glasses.replay.schemas import schema_text

__all__ = ["BagWriter", "Channel", "Limits", "Recorded", "bag_info", "free_mb", "heard_in", "read_bag", "schema_text"]
