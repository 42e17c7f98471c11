"""The box beside the glasses: recognition and speech synthesis."""

from pathlib import Path

from launch import LaunchDescription
from launch.actions import IncludeLaunchDescription
from launch.launch_description_sources import PythonLaunchDescriptionSource


def generate_launch_description() -> LaunchDescription:
    """Include glasses.launch.py with this profile; its arguments are this file's arguments."""
    source = PythonLaunchDescriptionSource(str(Path(__file__).with_name("glasses.launch.py")))
    return LaunchDescription([IncludeLaunchDescription(source, launch_arguments={"profile": "edge"}.items())])
