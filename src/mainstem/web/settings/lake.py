"""Where the lake is, and how much of the machine a question on it may take."""

import os

LAKE = {
    # A folder (`file:///srv/lake`) or a bucket (`s3://bucket/prefix`); left out: the folder `lake` of MAINSTEM_HOME.
    "url": os.environ.get("MAINSTEM_LAKE_URL", ""),
    # Keys come the way the S3 tools take them (AWS_ACCESS_KEY_ID, a profile, the machine's role).
    "storage": {
        name: value
        for name, value in (
            ("s3.endpoint", os.environ.get("MAINSTEM_LAKE_S3_ENDPOINT", "")),
            ("s3.region", os.environ.get("MAINSTEM_LAKE_S3_REGION", "")),
        )
        if value
    },
}
ANALYTICS = {
    "memory_limit": os.environ.get("MAINSTEM_ANALYTICS_MEMORY", "4GB"),
    "threads": int(os.environ.get("MAINSTEM_ANALYTICS_THREADS", "2")),
    "time_zone": os.environ.get("MAINSTEM_TIME_ZONE", "UTC"),
}
