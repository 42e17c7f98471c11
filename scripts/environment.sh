# Sourced by the scripts: a sourced ROS or another venv must not shadow .venv.
unset PYTHONPATH PYTHONHOME VIRTUAL_ENV AMENT_PREFIX_PATH CMAKE_PREFIX_PATH COLCON_PREFIX_PATH LD_LIBRARY_PATH
unset _ROS_WHEELS_BOOTSTRAP_COMPLETE
unset PYTHONDONTWRITEBYTECODE  # tests start a hundred programs: each would compile the whole package anew
if [ -f .launch-kit/env.sh ]; then
    source .launch-kit/env.sh
fi
