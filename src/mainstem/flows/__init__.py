"""What happens across contexts, one file per fact: whatever must follow when somebody below announces something."""
