#!/usr/bin/env node
import './synth/without-source-maps';
import { start } from './command-line/start';

void start(process.argv.slice(2));
