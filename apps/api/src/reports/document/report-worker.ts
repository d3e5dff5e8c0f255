import { parentPort, workerData } from 'node:worker_threads';
import { writeReport } from './write-report.ts';
import type { ReportToWrite, Told } from './write-report-apart.ts';

if (parentPort === null) throw new Error('this is no program of its own');
const port = parentPort;
const tell = (told: Told) => port.postMessage(told);
const { report, languages, stamp }: ReportToWrite = workerData;
tell({ document: await writeReport(report, languages, stamp, tell) });
