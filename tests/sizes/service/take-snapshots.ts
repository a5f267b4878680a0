// Reads the register of a running service in a process of its own; see measuring-process.ts.
import { connect } from '../../../server/database/connection.ts';
import { EMBEDDED_USERNAME, passwordOf } from '../../../server/database/embedded/access.ts';
import { folderHolder } from '../../../server/database/embedded/folder-holder.ts';
import { takeSnapshot } from '../../../server/database/take-snapshot.ts';
import { answerRequests } from '../peers/answer-requests.ts';

answerRequests({ Tsunagi: 'this one' }, async ({ file: dataDir }) => {
  const holder = folderHolder(dataDir);
  if (!holder) throw new Error('no service runs on the folder');
  const database = connect({ uri: holder.address, username: EMBEDDED_USERNAME, password: passwordOf(dataDir) });
  return {
    run: () => takeSnapshot(database),
    read: ({ snapshot: { stakeholders, ties } }) => ({
      values: new Float64Array(0),
      facts: { stakeholders: stakeholders.ids.length, ties: ties.kinds.length },
    }),
  };
});
