"""The processes of a deployment, a file each, and the supervisor that keeps them alive."""
