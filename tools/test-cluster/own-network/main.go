// Program own-network runs another program in a network of its own, in which there is a loopback interface and nothing
// else, and with files of a directory in a place of the file system that only that program sees.
//
//	own-network [--in SOCKET=ADDRESS]... [--out ADDRESS=SOCKET]... [--files DIRECTORY=PLACE] -- PROGRAM [ARGUMENT]...
//
// What comes to a Unix socket named by --in goes to an address inside, and what the program sends to an address named by
// --out goes to a Unix socket outside. Linux only; an ordinary user may do it where user namespaces are allowed.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strings"
	"syscall"
)

// pairs collects NAME=VALUE of a flag that may be given several times.
type pairs [][2]string

func (p *pairs) String() string { return fmt.Sprint(*p) }

func (p *pairs) Set(text string) error {
	first, second, found := strings.Cut(text, "=")
	if !found {
		return fmt.Errorf("%q is no pair with an equals sign", text)
	}
	*p = append(*p, [2]string{first, second})
	return nil
}

// inside marks the process that is in the new namespaces already.
const inside = "OWN_NETWORK_INSIDE"

func main() {
	// A program dies with the thread that started it.
	runtime.LockOSThread()
	var in, out, files pairs
	flag.Var(&in, "in", "Unix socket outside and TCP address inside")
	flag.Var(&out, "out", "TCP address inside and Unix socket outside")
	flag.Var(&files, "files", "directory outside and where it is seen inside")
	flag.Parse()
	var code int
	var err error
	if os.Getenv(inside) == "" {
		code, err = enter()
	} else {
		code, err = run(in, out, files, flag.Args())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "own-network:", err)
		os.Exit(125)
	}
	os.Exit(code)
}

// enter starts this program anew in namespaces of its own.
func enter() (int, error) {
	self, err := os.Executable()
	if err != nil {
		return 0, err
	}
	child := exec.Command(self, os.Args[1:]...)
	child.Env = append(os.Environ(), inside+"=yes")
	child.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNET | syscall.CLONE_NEWNS,
		UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
		Pdeathsig:   syscall.SIGKILL,
	}
	code, err := wait(child)
	if err != nil {
		return 0, fmt.Errorf("the system gives no namespaces (%w); allow them by sysctl: user.max_user_namespaces "+
			"above 0, kernel.unprivileged_userns_clone=1 on Debian, kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu", err)
	}
	return code, err
}

func run(in, out, files pairs, command []string) (int, error) {
	if len(command) == 0 {
		return 0, errors.New("name the program to run after --")
	}
	if err := raiseLoopback(); err != nil {
		return 0, fmt.Errorf("loopback interface: %w", err)
	}
	for _, pair := range files {
		if err := show(pair[0], pair[1]); err != nil {
			return 0, fmt.Errorf("%s at %s: %w", pair[0], pair[1], err)
		}
	}
	for _, pair := range in {
		if err := bridge(end{"unix", pair[0]}, end{"tcp", pair[1]}); err != nil {
			return 0, err
		}
	}
	for _, pair := range out {
		if err := bridge(end{"tcp", pair[0]}, end{"unix", pair[1]}); err != nil {
			return 0, err
		}
	}
	child := exec.Command(command[0], command[1:]...)
	child.Env = withoutMark(os.Environ())
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	return wait(child)
}

func withoutMark(environment []string) []string {
	var rest []string
	for _, variable := range environment {
		if !strings.HasPrefix(variable, inside+"=") {
			rest = append(rest, variable)
		}
	}
	return rest
}

// wait runs a program to its end. Whoever stops the process group stops the program too; this one stays until it ended.
func wait(child *exec.Cmd) (int, error) {
	child.Stdin, child.Stdout, child.Stderr = os.Stdin, os.Stdout, os.Stderr
	signal.Notify(make(chan os.Signal, 1), syscall.SIGTERM, syscall.SIGINT)
	err := child.Run()
	var ended *exec.ExitError
	if errors.As(err, &ended) {
		return max(ended.ExitCode(), 1), nil
	}
	return 0, err
}
