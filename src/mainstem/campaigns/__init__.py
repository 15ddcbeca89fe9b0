"""Who is told what, once: broadcasts, hold-outs, send decisions and attempts, and why somebody was not told."""
