"""Pure logic: imports neither ROS nor a backend; time and randomness are arguments."""
