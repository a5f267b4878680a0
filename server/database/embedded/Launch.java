import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j as a private child process: `Launch HOME PROPERTIES LOCK PORT`, the password as the first line of standard input.
 * Says `locked` when the folder is its own, `ready` when Bolt answers; ends when standard input closes, so it cannot
 * outlive its parent. Exit code 3: another process holds the folder.
 */
final class Launch {
  private static final int FOLDER_TAKEN = 3;
  private static final long LONGEST_SHUTDOWN_MS = 20_000;
  private static volatile DatabaseManagementService running;

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = input.readLine();
    if (password == null) return;
    // Kept open until the process ends: the operating system gives the lock back even after SIGKILL.
    FileChannel channel = FileChannel.open(Path.of(arguments[2]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) System.exit(FOLDER_TAKEN);
    System.out.println("locked");
    endWithParent(input);

    try {
      // The password is set before anything listens, so the default one never opens a door.
      Path mark = home.resolve("password-set");
      String digest = digestOf(password);
      if (!Files.exists(mark) || !Files.readString(mark).equals(digest)) {
        Files.deleteIfExists(mark);
        // The first statements of a cold process on a busy machine take longer than a request may.
        DatabaseManagementService unreachable =
            builder(home, arguments[1]).setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ZERO).build();
        // Neo4j refuses a password that is the present one: pass over another.
        setPassword(unreachable, digest);
        setPassword(unreachable, password);
        unreachable.shutdown();
        Files.writeString(mark, digest);
      }
      running = builder(home, arguments[1])
          .setConfig(BoltConnector.enabled, true)
          .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[3])))
          .build();
      // Loads what every query needs, so that the first one from outside is not the slow one.
      running.database("neo4j").executeTransactionally("RETURN 1", Map.of(), rows -> rows.resultAsString(), Duration.ofMinutes(2));
      System.out.println("ready");
    } catch (Exception failed) {
      failed.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private static String digestOf(String password) throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  private static DatabaseManagementServiceBuilder builder(Path home, String properties) {
    return new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(Path.of(properties));
  }

  private static void setPassword(DatabaseManagementService service, String password) {
    service.database("system").executeTransactionally(
        "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
  }

  private static void endWithParent(BufferedReader input) {
    Thread watch = new Thread(() -> {
      try {
        while (input.read() >= 0) { }
      } catch (IOException closed) {
        // As good as the end of the stream.
      }
      Thread limit = new Thread(() -> {
        try {
          Thread.sleep(LONGEST_SHUTDOWN_MS);
        } catch (InterruptedException ended) {
          return;
        }
        Runtime.getRuntime().halt(1);
      });
      limit.setDaemon(true);
      limit.start();
      if (running == null) Runtime.getRuntime().halt(0);
      running.shutdown();
      System.exit(0);
    });
    watch.setDaemon(true);
    watch.start();
  }
}
