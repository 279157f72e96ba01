import type { Session } from 'electron';

/** Refuses every permission a page can ask for, whether it asks, looks or picks a device. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => {
    decide({});
  });
  session.on('select-hid-device', (event, _details, decide) => {
    event.preventDefault();
    decide(null);
  });
  session.on('select-serial-port', (event, _ports, _contents, decide) => {
    event.preventDefault();
    decide('');
  });
  session.on('select-usb-device', (event, _details, decide) => {
    event.preventDefault();
    decide();
  });
}
