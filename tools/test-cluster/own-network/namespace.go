package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"unsafe"
)

// flagsOf is struct ifreq of <linux/if.h> as SIOCSIFFLAGS reads it.
type flagsOf struct {
	name  [16]byte
	flags uint16
	_     [22]byte
}

// raiseLoopback makes 127.0.0.1 reachable in a new network namespace.
func raiseLoopback() error {
	socket, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_DGRAM, 0)
	if err != nil {
		return err
	}
	defer syscall.Close(socket)
	request := flagsOf{flags: syscall.IFF_UP | syscall.IFF_RUNNING}
	copy(request.name[:], "lo")
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, uintptr(socket), syscall.SIOCSIFFLAGS, uintptr(unsafe.Pointer(&request)))
	if errno != 0 {
		return errno
	}
	return nil
}

// show makes a directory visible at an absolute place, whose first two parts are covered by an empty file system for it.
func show(directory, place string) error {
	source, err := filepath.EvalSymlinks(directory)
	if err != nil {
		return err
	}
	parts := strings.SplitN(strings.TrimPrefix(place, "/"), "/", 3)
	cover, err := filepath.EvalSymlinks("/" + strings.Join(parts[:min(2, len(parts)-1)], "/"))
	if err != nil {
		return err
	}
	if err := syscall.Mount("", "/", "", syscall.MS_REC|syscall.MS_PRIVATE, ""); err != nil {
		return err
	}
	if err := syscall.Mount("tmpfs", cover, "tmpfs", 0, "mode=0755"); err != nil {
		return err
	}
	if err := os.MkdirAll(place, 0o755); err != nil {
		return err
	}
	return syscall.Mount(source, place, "", syscall.MS_BIND, "")
}
