// Nothing is called from outside: the library is put in front of the C library (LD_PRELOAD), and told by the
// environment what to do. See DiskRecorder.c.
