package org.rasad.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.rasad.cli.remote.RemoteServer;
import org.rasad.serve.intake.Token;

/** Where a command changes a store. */
sealed interface Target {

  /**
   * In a folder that no other program has open.
   *
   * @param path the folder
   */
  record Folder(Path path) implements Target {
    public Folder {
      Objects.requireNonNull(path, "path");
    }
  }

  /**
   * Through the server that has it open.
   *
   * @param server its address
   * @param token that it wants to see
   */
  record Address(URI server, Token token) implements Target {

    /** Names of this machine itself. */
    private static final Pattern LOCAL = Pattern.compile("localhost|127(\\.\\d+){3}|\\[::1]");

    public Address {
      Objects.requireNonNull(server, "server");
      Objects.requireNonNull(token, "token");
    }

    /**
     * Connects to the server; the caller closes the connection.
     *
     * @throws org.rasad.cli.remote.RemoteException if it is not there or does not know the token
     */
    RemoteServer connect(Console console) {
      if (isOverheard()) {
        console.message(
            "The token goes to %s without encryption; use https or an SSH tunnel."
                .formatted(server.getHost()));
      }
      return RemoteServer.connect(server, token);
    }

    private boolean isOverheard() {
      return server.getScheme().equals("http") && !LOCAL.matcher(server.getHost()).matches();
    }
  }
}
