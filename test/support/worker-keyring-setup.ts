import { inject } from 'vitest';

// Everything this worker starts talks to the worker's own keyring.
const buses = inject('keyringBuses');
const bus = buses[Number(process.env.VITEST_POOL_ID) - 1];
if (buses.length > 0 && bus === undefined) throw new Error('this worker has no keyring of its own');
if (bus !== undefined) process.env.DBUS_SESSION_BUS_ADDRESS = bus;
