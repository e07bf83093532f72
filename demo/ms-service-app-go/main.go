// Knows how many of an article there are. The agent of OpenTelemetry for Go watches it from outside, by eBPF.
package main

import (
	"context"
	"fmt"
	"log"
	"maps"
	"math/rand/v2"
	"net/http"
	"os"
	"os/signal"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

const name = "ms-service-app-go"

// series holds what Prometheus reads, by its name and labels.
var (
	lock   sync.Mutex
	series = map[string]float64{}
)

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	http.HandleFunc("GET /stock/{id}", stock)
	http.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, `{"status":"UP"}`) })
	http.HandleFunc("GET /metrics", metrics)
	port := os.Getenv("PORT")
	if port == "" {
		port = "8085"
	}
	server := &http.Server{Addr: ":" + port, ReadHeaderTimeout: 5 * time.Second}
	// The first process of a container does not end by itself.
	ended, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ended, func() { _ = server.Shutdown(context.Background()) })
	say("INFO", nil, "listens on port "+port)
	if err := server.ListenAndServe(); err != http.ErrServerClosed {
		say("ERROR", nil, err.Error())
		os.Exit(1)
	}
}

// stock fails for one request in ten, and is slow now and then.
func stock(w http.ResponseWriter, r *http.Request) {
	start, status := time.Now(), http.StatusOK
	id, err := strconv.Atoi(r.PathValue("id"))
	time.Sleep(time.Duration(rand.IntN(300)) * time.Millisecond)
	switch {
	case err != nil:
		status = http.StatusNotFound
	case rand.IntN(10) == 0:
		status = http.StatusInternalServerError
		say("ERROR", r, "Random error with "+r.URL.Path)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if status == http.StatusOK {
		fmt.Fprintln(w, id%7)
	}
	count(status, time.Since(start).Seconds())
	say("INFO", r, fmt.Sprintf("GET %s %d in %.3f s", r.URL.Path, status, time.Since(start).Seconds()))
}

func count(status int, seconds float64) {
	labels := fmt.Sprintf(`{service_name=%q,path="/stock/{id}",status="%d"}`, name, status)
	lock.Lock()
	defer lock.Unlock()
	series["requests_total"+labels]++
	series["request_duration_summary_sum"+labels] += seconds
	series["request_duration_summary_count"+labels]++
}

func metrics(w http.ResponseWriter, _ *http.Request) {
	lock.Lock()
	defer lock.Unlock()
	for _, family := range []string{"requests_total counter", "request_duration_summary summary"} {
		fmt.Fprintln(w, "# TYPE", family)
		prefix, _, _ := strings.Cut(family, " ")
		for _, key := range slices.Sorted(maps.Keys(series)) {
			if strings.HasPrefix(key, prefix) {
				fmt.Fprintln(w, key, series[key])
			}
		}
	}
}

// say writes a line with the trace of the request. The agent writes into no log and gives the program no API, so the
// trace is known where the caller sent it: https://www.w3.org/TR/trace-context/#traceparent-header
func say(level string, r *http.Request, message string) {
	trace := ""
	if r != nil {
		if parts := strings.Split(r.Header.Get("traceparent"), "-"); len(parts) == 4 {
			trace = " trace_id=" + parts[1]
		}
	}
	log.Println(time.Now().UTC().Format(time.RFC3339Nano), level, name+trace, message)
}
