#!/bin/bash
# Source the workspace, then become the command.
set -e
engines="${PYTHONPATH:-}"
source /ws/install/setup.bash
export PYTHONPATH="${engines:+$engines:}${PYTHONPATH:-}"
exec "$@"
