"""Starts one launch file with launch arguments, as `ros2 launch FILE` does; called by scripts/ros2launch."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from launch import LaunchDescription, LaunchService
from launch.actions import IncludeLaunchDescription
from launch.launch_description_sources import (
    PythonLaunchDescriptionSource,
    get_launch_description_from_python_launch_file,
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("values", nargs="*", metavar="name:=value")
    parser.add_argument("-s", "--show-args", action="store_true", help="list the file's arguments and stop")
    given = parser.parse_args()
    if not given.file.is_file():
        parser.error(f"{given.file} is not there")
    if any(":=" not in value for value in given.values):
        parser.error("arguments look like name:=value")
    if given.show_args:
        show_arguments(given.file)
        return 0
    values = [tuple(value.split(":=", 1)) for value in given.values]
    # At a terminal Ctrl-C reaches every process by itself; elsewhere launch has to pass the signal on.
    service = LaunchService(argv=given.values, noninteractive=not sys.stdin.isatty())
    source = PythonLaunchDescriptionSource(str(given.file.resolve()))
    service.include_launch_description(LaunchDescription([IncludeLaunchDescription(source, launch_arguments=values)]))
    return int(service.run())


def show_arguments(file: Path) -> None:
    """Name, default and description of each declared argument."""
    for argument in get_launch_description_from_python_launch_file(str(file)).get_launch_arguments():
        default = "".join(part.describe() for part in argument.default_value or ())
        print(f"{argument.name} (default: {default or 'none'})\n    {argument.description}")


if __name__ == "__main__":
    sys.exit(main())
