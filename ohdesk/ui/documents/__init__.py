"""What has been written, and what has been handed out."""
