// Removed when the layer has its first source.
