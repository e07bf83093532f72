package main

import (
	"io"
	"net"
	"sync"
)

// end is one end of a bridge: a network that package net knows, and an address of it.
type end struct{ network, address string }

// bridge passes every connection that comes to one end on to the other, from now on and for ever.
func bridge(from, to end) error {
	listener, err := net.Listen(from.network, from.address)
	if err != nil {
		return err
	}
	go func() {
		for {
			caller, err := listener.Accept()
			if err != nil {
				return
			}
			go pass(caller, to)
		}
	}()
	return nil
}

func pass(caller net.Conn, to end) {
	defer caller.Close()
	called, err := net.Dial(to.network, to.address)
	if err != nil {
		return
	}
	defer called.Close()
	var both sync.WaitGroup
	both.Go(func() { copyAndEnd(called, caller) })
	both.Go(func() { copyAndEnd(caller, called) })
	both.Wait()
}

// copyAndEnd copies until one side says no more, and says it to the other.
func copyAndEnd(to, from net.Conn) {
	_, _ = io.Copy(to, from)
	if half, able := to.(interface{ CloseWrite() error }); able {
		_ = half.CloseWrite()
	}
}
