let bacPropertyNames: StaticString = #"""
  0=acked-transition
  1=ack-required
  2=action
  3=action-text
  4=active-text
  5=active-vt-session
  6=alarm-value
  7=alarm-values
  8=all
  9=all-writes-successful
  a=apdu-segment-timeout
  b=apdu-timeout
  c=application-software-version
  d=archive
  e=bias
  f=change-of-state-count
  10=change-of-state-time
  11=notification-class
  12=the property in this place was deleted
  13=controlled-variable-reference
  14=controlled-variable-units
  15=controlled-variable-value
  16=cov-increment
  17=datelist
  18=daylights-savings-status
  19=deadband
  1a=derivative-constant
  1b=derivative-constant-units
  1c=description
  1d=description-of-halt
  1e=device-address-binding
  1f=device-type
  20=effective-period
  21=elapsed-active-time
  22=error-limit
  23=event-enable
  24=event-state
  25=event-type
  26=exception-schedule
  27=fault-values
  28=feedback-value
  29=file-access-method
  2a=file-size
  2b=file-type
  2c=firmware-revision
  2d=high-limit
  2e=inactive-text
  2f=in-process
  30=instance-of
  31=integral-constant
  32=integral-constant-units
  33=issue-confirmed-notifications
  34=limit-enable
  35=list-of-group-members
  36=list-of-object-property-references
  37=list-of-session-keys
  38=local-date
  39=local-time
  3a=location
  3b=low-limit
  3c=manipulated-variable-reference
  3d=maximum-output
  3e=max-apdu-length-accepted
  3f=max-info-frames
  40=max-master
  41=max-pres-value
  42=minimum-off-time
  43=minimum-on-time
  44=minimum-output
  45=min-pres-value
  46=model-name
  47=modification-date
  48=notify-type
  49=number-of-APDU-retries
  4a=number-of-states
  4b=object-identifier
  4c=object-list
  4d=object-name
  4e=object-property-reference
  4f=object-type
  50=optional
  51=out-of-service
  52=output-units
  53=event-parameters
  54=polarity
  55=present-value
  56=priority
  57=priority-array
  58=priority-for-writing
  59=process-identifier
  5a=program-change
  5b=program-location
  5c=program-state
  5d=proportional-constant
  5e=proportional-constant-units
  5f=protocol-conformance-class
  60=protocol-object-types-supported
  61=protocol-services-supported
  62=protocol-version
  63=read-only
  64=reason-for-halt
  65=recipient
  66=recipient-list
  67=reliability
  68=relinquish-default
  69=required
  6a=resolution
  6b=segmentation-supported
  6c=setpoint
  6d=setpoint-reference
  6e=state-text
  6f=status-flags
  70=system-status
  71=time-delay
  72=time-of-active-time-reset
  73=time-of-state-count-reset
  74=time-synchronization-recipients
  75=units
  76=update-interval
  77=utc-offset
  78=vendor-identifier
  79=vendor-name
  7a=vt-class-supported
  7b=weekly-schedule
  7c=attempted-samples
  7d=average-value
  7e=buffer-size
  7f=client-cov-increment
  80=cov-resubscription-interval
  81=current-notify-time
  82=event-time-stamp
  83=log-buffer
  84=log-device-object-property
  85=enable
  86=log-interval
  87=maximum-value
  88=minimum-value
  89=notification-threshold
  8a=previous-notify-time
  8b=protocol-revision
  8c=records-since-notification
  8d=record-count
  8e=start-time
  8f=stop-time
  90=stop-when-full
  91=total-record-count
  92=valid-samples
  93=window-interval
  94=window-samples
  95=maximum-value-time-stamp
  96=minimum-value-time-stamp
  97=variance-value
  98=active-cov-subscriptions
  99=backup-failure-timeout
  9a=configuration-files
  9b=database-revision
  9c=direct-reading
  9d=last-restore-time
  9e=maintenance-required
  9f=member-of
  a0=mode
  a1=operation-expected
  a2=setting
  a3=silenced
  a4=tracking-value
  a5=zone-members
  a6=life-safety-alarm-values
  a7=max-segments-accepted
  a8=profile-name
  a9=auto-slave-discovery
  aa=manual-slave-address-binding
  ab=slave-address-binding
  ac=slave-proxy-enable
  ad=last-notify-record
  ae=schedule-default
  af=accepted-modes
  b0=adjust-value
  b1=count
  b2=count-before-change
  b3=count-change-time
  b4=cov-period
  b5=input-reference
  b6=limit-monitoring-interval
  b7=logging-object
  b8=logging-record
  b9=prescale
  ba=pulse-rate
  bb=scale
  bc=scale-factor
  bd=update-time
  be=value-before-change
  bf=value-set
  c0=value-change-time
  c1=align-intervals
  c2=group-member-names
  c3=interval-offset
  c4=last-restart-reason
  c5=logging-type
  c6=member-status-flags
  c7=notification-period
  c8=previous-notify-record
  c9=requested-update-interval
  ca=restart-notification-recipients
  cb=time-of-device-restart
  cc=time-synchronization-interval
  cd=trigger
  ce=UTC-time-synchronization-recipients
  cf=node-subtype
  d0=node-type
  d1=structured-object-list
  d2=subordinate-annotations
  d3=subordinate-list
  d4=actual-shed-level
  d5=duty-window
  d6=expected-shed-level
  d7=full-duty-baseline
  d8=node-subtype
  d9=node-type
  da=requested-shed-level
  db=shed-duration
  dc=shed-level-descriptions
  dd=shed-levels
  de=state-description
  e2=door-alarm-state
  e3=door-extended-pulse-time
  e4=door-members
  e5=door-open-too-long-time
  e6=door-pulse-time
  e7=door-status
  e8=door-unlock-delay-time
  e9=lock-status
  ea=masked-alarm-values
  eb=secured-status
  f4=absentee-limit
  f5=access-alarm-events
  f6=access-doors
  f7=access-event
  f8=access-event-authentication-factor
  f9=access-event-credential
  fa=access-event-time
  fb=access-transaction-events
  fc=accompaniment
  fd=accompaniment-time
  fe=activation-time
  ff=active-authentication-policy
  100=assigned-access-rights
  101=authentication-factors
  102=authentication-policy-list
  103=authentication-policy-names
  104=authentication-status
  105=authorization-mode
  106=belongs-to
  107=credential-disable
  108=credential-status
  109=credentials
  10a=credentials-in-zone
  10b=days-remaining
  10c=entry-points
  10d=exit-points
  10e=expiration-time
  10f=extended-time-enable
  110=failed-attempt-events
  111=failed-attempts
  112=failed-attempts-time
  113=last-access-event
  114=last-access-point
  115=last-credential-added
  116=last-credential-added-time
  117=last-credential-removed
  118=last-credential-removed-time
  119=last-use-time
  11a=lockout
  11b=lockout-relinquish-time
  11c=master-exemption
  11d=max-failed-attempts
  11e=members
  11f=muster-point
  120=negative-access-rules
  121=number-of-authentication-policies
  122=occupancy-count
  123=occupancy-count-adjust
  124=occupancy-count-enable
  125=occupancy-exemption
  126=occupancy-lower-limit
  127=occupancy-lower-limit-enforced
  128=occupancy-state
  129=occupancy-upper-limit
  12a=occupancy-upper-limit-enforced
  12b=passback-exemption
  12c=passback-mode
  12d=passback-timeout
  12e=positive-access-rules
  12f=reason-for-disable
  130=supported-formats
  131=supported-format-classes
  132=threat-authority
  133=threat-level
  134=trace-flag
  135=transaction-notification-class
  136=user-external-identifier
  137=user-information-reference
  13d=user-name
  13e=user-type
  13f=uses-remaining
  140=zone-from
  141=zone-to
  142=access-event-tag
  143=global-identifier
  146=verification-time
  147=base-device-security-policy
  148=distribution-key-revision
  149=do-not-hide
  14a=key-sets
  14b=last-key-server
  14c=network-access-security-policies
  14d=packet-reorder-time
  14e=security-pdu-timeout
  14f=security-time-window
  150=supported-security-algorithms
  151=update-key-set-timeout
  152=backup-and-restore-state
  153=backup-preparation-time
  154=restore-completion-time
  155=restore-preparation-time
  156=bit-mask
  157=bit-text
  158=is-utc
  159=group-members
  15a=group-member-names
  15b=member-status-flags
  15c=requested-update-interval
  15d=covu-period
  15e=covu-recipients
  15f=event-message-texts
  160=event-message-texts-config
  161=event-detection-enable
  162=event-algorithm-inhibit
  163=event-algorithm-inhibit-ref
  164=time-delay-normal
  165=reliability-evaluation-inhibit
  166=fault-parameters
  167=fault-type
  168=local-forwarding-only
  169=process-identifier-filter
  16a=subscribed-recipients
  16b=port-filter
  16c=authorization-exemptions
  16d=allow-group-delay-inhibit
  16e=channel-number
  16f=control-groups
  170=execution-delay
  171=last-priority
  172=write-status
  173=property-list
  174=serial-number
  175=blink-warn-enable
  176=default-fade-time
  177=default-ramp-rate
  178=default-step-increment
  179=egress-time
  17a=in-progress
  17b=instantaneous-power
  17c=lighting-command
  17d=lighting-command-default-priority
  17e=max-actual-value
  17f=min-actual-value
  180=power
  181=transition
  182=egress-active
  183=interface-value
  184=fault-high-limit
  185=fault-low-limit
  186=low-diff-limit
  187=strike-count
  188=time-of-strike-count-reset
  189=default-timeout
  18a=initial-timeout
  18b=last-state-change
  18c=state-change-values
  18d=timer-running
  18e=timer-state
  18f=apdu-length
  190=bacnet-ip-address
  191=bacnet-ip-default-gateway
  192=bacnet-ip-dhcp-enable
  193=bacnet-ip-dhcp-lease-time
  194=bacnet-ip-dhcp-lease-time-remaining
  195=bacnet-ip-dhcp-server
  196=bacnet-ip-dns-server
  197=bacnet-ip-global-address
  198=bacnet-ip-mode
  199=bacnet-ip-multicast-address
  19a=bacnet-ip-nat-traversal
  19b=bacnet-ip-subnet-mask
  19c=bacnet-ip-udp-port
  19d=bbmd-accept-fd-registrations
  19e=bbmd-broadcast-distribution-table
  19f=bbmd-foreign-device-table
  1a0=changes-pending
  1a1=command
  1a2=fd-bbmd-address
  1a3=fd-subscription-lifetime
  1a4=link-speed
  1a5=link-speeds
  1a6=link-speed-autonegotiate
  1a7=mac-address
  1a8=network-interface-name
  1a9=network-number
  1aa=network-number-quality
  1ab=network-type
  1ac=routing-table
  1ad=virtual-mac-address-table
  1ae=command-time-array
  1af=current-command-priority
  1b0=last-command-time
  1b1=value-source
  1b2=value-source-array
  1b3=bacnet-ipv6-mode
  1b4=ipv6-address
  1b5=ipv6-prefix-length
  1b6=bacnet-ipv6-udp-port
  1b7=ipv6-default-gateway
  1b8=bacnet-ipv6-multicast-address
  1b9=ipv6-dns-server
  1ba=ipv6-auto-addressing-enable
  1bb=ipv6-dhcp-lease-time
  1bc=ipv6-dhcp-lease-time-remaining
  1bd=ipv6-dhcp-server
  1be=ipv6-zone-index
  1bf=assigned-landing-calls
  1c0=car-assigned-direction
  1c1=car-door-command
  1c2=car-door-status
  1c3=car-door-text
  1c4=car-door-zone
  1c5=car-drive-status
  1c6=car-load
  1c7=car-load-units
  1c8=car-mode
  1c9=car-moving-direction
  1ca=car-position
  1cb=elevator-group
  1cc=energy-meter
  1cd=energy-meter-ref
  1ce=escalator-mode
  1cf=fault-signals
  1d0=floor-text
  1d1=group-id
  1d2=enumeration value 466 is unassigned
  1d3=group-mode
  1d4=higher-deck
  1d5=installation-id
  1d6=landing-calls
  1d7=landing-call-control
  1d8=landing-door-status
  1d9=lower-deck
  1da=machine-room-id
  1db=making-car-call
  1dc=next-stopping-floor
  1dd=operation-direction
  1de=passenger-alarm
  1df=power-mode
  1e0=registered-car-call
  1e1=active-cov-multiple-subscriptions
  1e2=protocol-level
  1e3=reference-port
  1e4=deployed-profile-location
  1e5=profile-location
  1e6=tags
  1e7=subordinate-node-types
  1e8=subordinate-tags
  1e9=subordinate-relationship
  1ea=default-subordinate-relationship
  1eb=represents
  1ec=default-present-value
  1ed=present-stage
  1ee=stages
  1ef=stage-names
  1f0=target-references
  1f1=audit-source-reporter
  1f2=audit-level
  1f3=audit-notification-recipient
  1f4=audit-priority-filter
  1f5=auditable-operations
  1f6=delete-on-forward
  1f7=maximum-send-delay
  1f8=monitored-objects
  1f9=send-now
  1fa=floor-number
  1fb=device-uuid
  1fc=additional-reference-ports
  1fd=certificate-signing-request-file
  1fe=command-validation-result
  1ff=issuer-certificate-files
  400000=max-bvlc-length-accepted
  400001=max-npdu-length-accepted
  400002=operational-certificate-file
  400003=current-health
  400004=sc-connect-wait-timeout
  400005=sc-direct-connect-accept-enable
  400006=sc-direct-connect-accept-uris
  400007=ssc-direct-connect-binding
  400008=sc-direct-connect-connection-status
  400009=sc-direct-connect-initiate-enable
  40000a=sc-disconnect-wait-timeout
  40000b=sc-failed-connection-request
  40000c=sc-failover-hub-connection-status
  40000d=sc-failover-hub-uri
  40000e=sc-hub-connector-state
  40000f=sc-hub-function-accept-uris
  400010=sc-hub-function-binding
  400011=sc-hub-function-connection-status
  400012=sc-hub-function-enable
  400013=sc-heartbeat-timeout
  400014=sc-primary-hub-connection-status
  400015=sc-primary-hub-uri
  400016=sc-maximum-reconnect-time
  400017=sc-minimum-reconnect-time
  400018=color-override
  400019=color-reference
  40001a=default-color
  40001b=default-color-temperature
  40001c=override-color-reference
  40001e=color-command
  40001f=high_end_trim
  400020=low_end_trim
  400021=trim_fade_time
  400022=device-address-proxy-enable
  400023=device-address-proxy-table
  400024=device-address-proxy-timeout
  400025=default-on-value
  400026=last-on-value
  400027=authorization-cache
  400028=authorization-groups
  400029=authorization-policy
  40002a=authorization-scope
  40002b=authorization-server
  40002c=authorization-status
  40002d=max-proxied-i-ams-per-second
  """#

let bacErrorCodeNames: StaticString = #"""
  0=other
  1=authentication-failed
  2=configuration-in-progress
  3=device-busy
  4=dynamic-creation-not-supported
  5=file-access-denied
  6=incompatible-security-levels
  7=inconsistent-parameters
  8=inconsistent-selection-criterion
  9=invalid-data-type
  a=invalid-file-access-method
  b=invalid-file-start-position
  c=invalid-operator-name
  d=invalid-parameter-data-type
  e=invalid-time-stamp
  f=key-generation-error
  10=missing-required-parameter
  11=no-objects-of-specified-type
  12=no-space-for-object
  13=no-space-to-add-list-element
  14=no-space-to-write-property
  15=no-vt-sessions-available
  16=property-is-not-a-list
  17=object-deletion-not-permitted
  18=object-identifier-already-exists
  19=operational-problem
  1a=password-failure
  1b=read-access-denied
  1c=security-not-supported
  1d=service-request-denied
  1e=timeout
  1f=unknown-object
  20=unknown-property
  21=removed enumeration
  22=unknown-vt-class
  23=unknown-vt-session
  24=unsupported-object-type
  25=value-out-of-range
  26=vt-session-already-closed
  27=vt-session-termination-failure
  28=write-access-denied
  29=character-set-not-supported
  2a=invalid-array-index
  2b=cov-subscription-failed
  2c=not-cov-property
  2d=optional-functionality-not-supported
  2e=invalid-configuration-data
  2f=datatype-not-supported
  30=duplicate-name
  31=duplicate-object-id
  32=property-is-not-an-array
  33=abort - buffer - overflow
  34=abort - invalid - apdu - in - this - state
  35=abort - preempted - by - higher - priority - task
  36=abort - segmentation - not - supported
  37=abort - proprietary
  38=abort - other
  39=invalid - tag
  3a=network - down
  3b=reject - buffer - overflow
  3c=reject - inconsistent - parameters
  3d=reject - invalid - parameter - data - type
  3e=reject - invalid - tag
  3f=reject - missing - required - parameter
  40=reject - parameter - out - of - range
  41=reject - too - many - arguments
  42=reject - undefined - enumeration
  43=reject - unrecognized - service
  44=reject - proprietary
  45=reject - other
  46=unknown - device
  47=unknown - route
  48=value - not - initialized
  49=invalid-event-state
  4a=no-alarm-configured
  4b=log-buffer-full
  4c=logged-value-purged
  4d=no-property-specified
  4e=not-configured-for-triggered-logging
  4f=unknown-subscription
  50=parameter-out-of-range
  51=list-element-not-found
  52=busy
  53=communication-disabled
  54=success
  55=access-denied
  56=bad-destination-address
  57=bad-destination-device-id
  58=bad-signature
  59=bad-source-address
  5a=bad-timestamp
  5b=cannot-use-key
  5c=cannot-verify-message-id
  5d=correct-key-revision
  5e=destination-device-id-required
  5f=duplicate-message
  60=encryption-not-configured
  61=encryption-required
  62=incorrect-key
  63=invalid-key-data
  64=key-update-in-progress
  65=malformed-message
  66=not-key-server
  67=security-not-configured
  68=source-security-required
  69=too-many-keys
  6a=unknown-authentication-type
  6b=unknown-key
  6c=unknown-key-revision
  6d=unknown-source-message
  6e=not-router-to-dnet
  6f=router-busy
  70=unknown-network-message
  71=message-too-long
  72=security-error
  73=addressing-error
  74=write-bdt-failed
  75=read-bdt-failed
  76=register-foreign-device-failed
  77=read-fdt-failed
  78=delete-fdt-entry-failed
  79=distribute-broadcast-failed
  7a=unknown-file-size
  7b=abort-apdu-too-long
  7c=abort-application-exceeded-reply-time
  7d=abort-out-of-resources
  7e=abort-tsm-timeout
  7f=abort-window-size-out-of-range
  80=file-full
  81=inconsistent-configuration
  82=inconsistent-object-type
  83=internal-error
  84=not-configured
  85=out-of-memory
  86=value-too-long
  87=abort-insufficient-security
  88=abort-security-error
  89=duplicate-entry
  8a=invalid-value-in-this-state
  8b=invalid-operation-in-this-state
  8c=list-item-not-numbered
  8d=list-item-not-timestamped
  8e=invalid-data-encoding
  8f=bvlc-function-unknown
  90=bvlc-proprietary-function-unknown
  91=header-encoding-error
  92=header-not-understood
  93=message-incomplete
  94=not-a-bacnet-sc-hub
  95=payload-expected
  96=unexpected-data
  97=node-duplicate-vmac
  98=http-unexpected-response-code
  99=http-no-upgrade
  9a=http-resource-not-local
  9b=http-proxy-authentication-failed
  9c=http-response-timeout
  9d=http-response-syntax-error
  9e=http-response-value-error
  9f=http-response-missing-header
  a0=http-websocket-header-error
  a1=http-upgrade-required
  a2=http-upgrade-error
  a3=http-temporary-unavailable
  a4=http-not-a-server
  a5=http-error
  a6=websocket-scheme-not-supported
  a7=websocket-unknown-control-message
  a8=websocket-close-error
  a9=websocket-closed-by-peer
  aa=websocket-endpoint-leaves
  ab=websocket-protocol-error
  ac=websocket-data-not-accepted
  ad=websocket-closed-abnormally
  ae=websocket-data-inconsistent
  af=websocket-data-against-policy
  b0=websocket-frame-too-long
  b1=websocket-extension-missing
  b2=websocket-request-unavailable
  b3=websocket-error
  b4=tls-client-certificate-error
  b5=tls-server-certificate-error
  b6=tls-client-authentication-failed
  b7=tls-server-authentication-failed
  b8=tls-client-certificate-expired
  b9=tls-server-certificate-expired
  ba=tls-client-certificate-revoked
  bb=tls-server-certificate-revoked
  bc=tls-error
  bd=dns-unavailable
  be=dns-name-resolution-failed
  bf=dns-resolver-failure
  c0=dns-error
  c1=tcp-connect-timeout
  c2=tcp-connection-refused
  c3=tcp-closed-by-local
  c4=tcp-closed-other
  c5=tcp-error
  c6=ip-address-not-reachable
  c7=ip-error
  c8=certificate-expired
  c9=certificate-invalid
  ca=certificate-malformed
  cb=certificate-revoked
  cc=unknown-key
  cd=referenced-port-in-error
  ce=not-enabled
  cf=adjust-scope-required
  d0=auth-scope-required
  d1=bind-scope-required
  d2=config-scope-required
  d3=control-scope-required
  d4=extended-scope-required
  d5=incorrect-client
  d6=install-scope-required
  d7=insufficient-scope
  d8=no-default-scope
  d9=no-policy
  da=revoked-token
  db=override-scope-required
  dc=inactive-token
  dd=unknown-audience
  de=unknown-client
  df=unknown-scope
  e0=view-scope-required
  e1=incorrect-audience
  e2=incorrect-client-origin
  e3=invalid-array-size
  e4=incorrect-issuer
  e5=invalid-token
  """#

let bacErrorClassNames: StaticString = #"""
  0=device
  1=object
  2=property
  3=resources
  4=security
  5=services
  6=vt
  7=communication
  """#

let bacConfirmedNames: StaticString = #"""
  0=acknowledgeAlarm
  1=confirmedCOVNotification
  2=confirmedEventNotification
  3=getAlarmSummary
  4=getEnrollmentSummary
  5=subscribeCOV
  6=atomicReadFile
  7=atomicWriteFile
  8=addListElement
  9=removeListElement
  a=createObject
  b=deleteObject
  c=readProperty
  d=readPropertyConditional
  e=readPropertyMultiple
  f=writeProperty
  10=writePropertyMultiple
  11=deviceCommunicationControl
  12=confirmedPrivateTransfer
  13=confirmedTextMessage
  14=reinitializeDevice
  15=vtOpen
  16=vtClose
  17=vtData
  18=authenticate
  19=requestKey
  1a=readRange
  1b=lifeSafetyOperation
  1c=subscribeCOVProperty
  1d=getEventInformation
  1e=subscribeCovPropertyMultiple
  1f=confirmedCovNotificationMultiple
  20=confirmedAuditNotification
  21=auditLogQuery
  22=authRequest
  """#

let bacUnconfirmedNames: StaticString = #"""
  0=i-Am
  1=i-Have
  2=unconfirmedCOVNotification
  3=unconfirmedEventNotification
  4=unconfirmedPrivateTransfer
  5=unconfirmedTextMessage
  6=timeSynchronization
  7=who-Has
  8=who-Is
  9=utcTimeSynchronization
  a=writeGroup
  b=unconfirmedCovNotificationMultiple
  c=unconfirmedAuditNotification
  d=who-am-I
  e=you-are
  """#

let bacRejectNames: StaticString = #"""
  0=other
  1=buffer-overflow
  2=inconsistent-parameters
  3=invalid-parameter-data-type
  4=invalid-tag
  5=missing-required-parameter
  6=parameter-out-of-range
  7=too-many-arguments
  8=undefined-enumeration
  9=unrecognized-service
  """#

let bacAbortNames: StaticString = #"""
  0=other
  1=buffer-overflow
  2=invalid-apdu-in-this-state
  3=preempted-by-higher-priority-task
  4=segmentation-not-supported
  5=security-error
  6=insufficient-security
  7=window-size-out-of-range
  8=application-exceeded-reply-time
  9=out-of-resources
  a=tsm-timeout
  b=apdu-too-long
  """#

let bacEventTypeNames: StaticString = #"""
  0=change-of-bitstring
  1=change-of-state
  2=change-of-value
  3=command-failure
  4=floating-limit
  5=out-of-range
  6=complex-event-type
  7=(deprecated)event-buffer-ready
  8=change-of-life-safety
  9=extended
  a=buffer-ready
  b=unsigned-range
  d=access-event
  e=double-out-of-range
  f=signed-out-of-range
  10=unsigned-out-of-range
  11=change-of-characterstring
  12=change-of-status-flags
  13=change-of-reliability
  14=none
  15=change-of-discrete-value
  16=change-of-timer
  """#

let bacSizeNames: StaticString = #"""
  0=Up to MinimumMessageSize (50 octets)
  1=Up to 128 octets
  2=Up to 206 octets (fits in a LonTalk frame)
  3=Up to 480 octets (fits in an ARCNET frame)
  4=Up to 1024 octets
  5=Up to 1476 octets (fits in an ISO 8802-3 frame)
  6=reserved by ASHRAE
  7=reserved by ASHRAE
  8=reserved by ASHRAE
  9=reserved by ASHRAE
  a=reserved by ASHRAE
  b=reserved by ASHRAE
  c=reserved by ASHRAE
  d=reserved by ASHRAE
  e=reserved by ASHRAE
  f=reserved by ASHRAE
  """#

let bacSegmentsNames: StaticString = #"""
  0=Unspecified
  1=2 segments
  2=4 segments
  3=8 segments
  4=16 segments
  5=32 segments
  6=64 segments
  7=Greater than 64 segments
  """#

let bacTagNames: StaticString = #"""
  0=Null
  1=Boolean
  2=Unsigned Integer
  3=Signed Integer (2's complement notation)
  4=Real (ANSI/IEE-754 floating point)
  5=Double (ANSI/IEE-754 double precision floating point)
  6=Octet String
  7=Character String
  8=Bit String
  9=Enumerated
  a=Date
  b=Time
  c=BACnetObjectIdentifier
  d=reserved by ASHRAE
  e=reserved by ASHRAE
  f=reserved by ASHRAE
  """#

let bacCharsetNames: StaticString = #"""
  0=ANSI X3.4 / UTF-8 (since 2010)
  1=IBM/Microsoft DBCS
  2=JIS C 6226
  3=ISO 10646 (UCS-4)
  4=ISO 10646 (UCS-2)
  5=ISO 8859-1
  """#

let bacRestartNames: StaticString = #"""
  0=unknown
  1=coldstart
  2=warmstart
  3=detected-power-lost
  4=detected-powered-off
  5=hardware-watchdog
  6=software-watchdog
  7=suspended
  8=activate-changes
  """#

let bacMessageNames: StaticString = #"""
  0=Who-Is-Router-To-Network
  1=I-Am-Router-To-Network
  2=I-Could-Be-Router-To-Network
  3=Reject-Message-To-Network
  4=Router-Busy-To-Network
  5=Router-Available-To-Network
  6=Initialize-Routing-Table
  7=Initialize-Routing-Table-Ack
  8=Establish-Connection-To-Network
  9=Disconnect-Connection-To-Network
  a=Challenge-Request
  b=Security-Payload
  c=Security-Response
  d=Request-Key-Update
  e=Update-Keyset
  f=Update-distribution-Key
  10=Request-Masterkey
  11=Set-Masterkey
  12=What-Is-Networknumber
  13=Networknumber-Is
  14-7f=Reserved for Use by ASHRAE
  80-ff=Vendor Proprietary Message
  """#

let bacNetworkRejectNames: StaticString = #"""
  0=Other error.
  1=The router is not directly connected to DNET and cannot find a router to DNET on any directly connected network using Who-Is-Router-To-Network messages.
  2=The router is busy and unable to accept messages for the specified DNET at the present time.
  3=It is an unknown network layer message type.
  4=The message is too long to be routed to this DNET.
  5=The router is no longer directly connected to DNET but can reconnect if requested.
  6=The router is no longer directly connected to DNET and cannot reconnect even if requested.
  7-ff=Invalid Rejection Reason.
  """#

let bvlcNames: StaticString = #"""
  0=BVLC-Result
  1=Write-Broadcast-Distribution-Table
  2=Read-Broadcast-Distribution-Table
  3=Read-Broadcast-Distribution-Table-Ack
  4=Forwarded-NPDU
  5=Register-Foreign-Device
  6=Read-Foreign-Device-Table
  7=Read-Foreign-Device-Table-Ack
  8=Delete-Foreign-Device-Table-Entry
  9=Distribute-Broadcast-To-Network
  a=Original-Unicast-NPDU
  b=Original-Broadcast-NPDU
  c=Secured-BVLL
  """#

let bvlc6Names: StaticString = #"""
  0=BVLC-Result
  1=Original-Unicast-NPDU
  2=Original-Broadcast-NPDU
  3=Address-Resolution
  4=Forwarded-Address-Resolution
  5=Address-Resolution-ACK
  6=Virtual-Address-Resolution
  7=Virtual-Address-Resolution-ACK
  8=Forwarded-NPDU
  9=Register-Foreign-Device
  a=Delete-Foreign-Device-Table-Entry
  b=Secure-BVLL
  c=Distribute-Broadcast-To-Network
  """#

/// Names of the values of enumerated properties: the properties, from which value on others are a
/// vendor's, and the names.
let bacPropertyValueNames: [(properties: [UInt32], vendor: UInt32, names: StaticString)] = [
  (
    [0, 35], 3,
    #"""
    0=to-offnormal
    1=to-fault
    2=to-normal
    """#
  ),
  (
    [2], 2,
    #"""
    0=direct
    1=reverse
    """#
  ),
  (
    [36], 64,
    #"""
    0=normal
    1=fault
    2=offnormal
    3=high-limit
    4=low-limit
    5=life-safety-alarm
    """#
  ),
  (
    [41], 2,
    #"""
    0=record-access
    1=stream-access
    """#
  ),
  (
    [52], 2,
    #"""
    0=low-limit-enable
    1=high-limit-enable
    """#
  ),
  (
    [79, 96], 128, bacObjectNames
  ),
  (
    [90], 6,
    #"""
    0=ready
    1=load
    2=run
    3=halt
    4=restart
    5=unload
    """#
  ),
  (
    [92], 6,
    #"""
    0=idle
    1=loading
    2=running
    3=waiting
    4=halted
    5=unloading
    """#
  ),
  (
    [97], 50,
    #"""
    0=acknowledgeAlarm
    1=confirmedCOVNotification
    2=confirmedEventNotification
    3=getAlarmSummary
    4=getEnrollmentSummary
    5=subscribeCOV
    6=atomicReadFile
    7=atomicWriteFile
    8=addListElement
    9=removeListElement
    a=createObject
    b=deleteObject
    c=readProperty
    d=readPropertyConditional
    e=readPropertyMultiple
    f=writeProperty
    10=writePropertyMultiple
    11=deviceCommunicationControl
    12=confirmedPrivateTransfer
    13=confirmedTextMessage
    14=reinitializeDevice
    15=vtOpen
    16=vtClose
    17=vtData
    18=authenticate
    19=requestKey
    1a=i-Am
    1b=i-Have
    1c=unconfirmedCOVNotification
    1d=unconfirmedEventNotification
    1e=unconfirmedPrivateTransfer
    1f=unconfirmedTextMessage
    20=timeSynchronization
    21=who-Has
    22=who-Is
    23=readRange
    24=utcTimeSynchronization
    25=lifeSafetyOperation
    26=subscribeCOVProperty
    27=getEventInformation
    28=write-group
    29=subscribe-cov-property-multiple
    2a=confirmed-cov-notification-multiple
    2b=unconfirmed-cov-notification-multiple
    2c=confirmed-audit-notification
    2d=audit-log-query
    2e=unconfirmed-audit-notification
    2f=who-am-i
    30=you-are
    31=auth-request
    """#
  ),
  (
    [100], 5,
    #"""
    0=normal
    1=load-failed
    2=internal
    3=program
    4=other
    """#
  ),
  (
    [103], 26,
    #"""
    0=no-fault-detected
    1=no-sensor
    2=over-range
    3=under-range
    4=open-loop
    5=shorted-loop
    6=no-output
    7=unreliable-other
    8=process-error
    9=multi-state-fault
    a=configuration-error
    b=reserved for a future addendum
    c=communication-failure
    d=member-fault
    e=monitored-object-fault
    f=tripped
    10=lamp-failure
    11=activation-failure
    12=renew-dhcp-failure
    13=renew-fd-registration-failure
    14=restart-auto-negotiation-failure
    15=restart-failure
    16=proprietary-command-failure
    17=faults-listed
    18=referenced-object-fault
    19=multi-state-out-of-range
    """#
  ),
  (
    [107], 4,
    #"""
    0=segmented-both
    1=segmented-transmit
    2=segmented-receive
    3=no-segmentation
    """#
  ),
  (
    [111], 4,
    #"""
    0=in-alarm
    1=fault
    2=overridden
    3=out-of-service
    """#
  ),
  (
    [112], 6,
    #"""
    0=operational
    1=operational-read-only
    2=download-required
    3=download-in-progress
    4=non-operational
    5=backup-in-progress
    """#
  ),
  (
    [117, 455], 256,
    #"""
    0=Sq Meters
    1=Sq Feet
    2=Milliamperes
    3=Amperes
    4=Ohms
    5=Volts
    6=Kilovolts
    7=Megavolts
    8=Volt Amperes
    9=Kilovolt Amperes
    a=Megavolt Amperes
    b=Volt Amperes Reactive
    c=Kilovolt Amperes Reactive
    d=Megavolt Amperes Reactive
    e=Degrees Phase
    f=Power Factor
    10=Joules
    11=Kilojoules
    12=Watt Hours
    13=Kilowatt Hours
    14=BTUs
    15=Therms
    16=Ton Hours
    17=Joules Per Kg Dry Air
    18=BTUs Per Pound Dry Air
    19=Cycles Per Hour
    1a=Cycles Per Minute
    1b=Hertz
    1c=Grams Of Water Per Kilogram Dry Air
    1d=Relative Humidity
    1e=Millimeters
    1f=Meters
    20=Inches
    21=Feed
    22=Watts Per Sq Foot
    23=Watts Per Sq meter
    24=Lumens
    25=Lux
    26=Foot Candles
    27=Kilograms
    28=Pounds Mass
    29=Tons
    2a=Kgs per Second
    2b=Kgs Per Minute
    2c=Kgs Per Hour
    2d=Pounds Mass Per Minute
    2e=Pounds Mass Per Hour
    2f=Watt
    30=Kilowatts
    31=Megawatts
    32=BTUs Per Hour
    33=Horsepower
    34=Tons Refrigeration
    35=Pascals
    36=Kilopascals
    37=Bars
    38=Pounds Force Per Square Inch
    39=Centimeters Of Water
    3a=Inches Of Water
    3b=Millimeters Of Mercury
    3c=Centimeters Of Mercury
    3d=Inches Of Mercury
    3e=Degrees Celsius
    3f=Degrees Kelvin
    40=Degrees Fahrenheit
    41=Degree Days Celsius
    42=Degree Days Fahrenheit
    43=Years
    44=Months
    45=Weeks
    46=Days
    47=Hours
    48=Minutes
    49=Seconds
    4a=Meters Per Second
    4b=Kilometers Per Hour
    4c=Feed Per Second
    4d=Feet Per Minute
    4e=Miles Per Hour
    4f=Cubic Feet
    50=Cubic Meters
    51=Imperial Gallons
    52=Liters
    53=US Gallons
    54=Cubic Feet Per Minute
    55=Cubic Meters Per Second
    56=Imperial Gallons Per Minute
    57=Liters Per Second
    58=Liters Per Minute
    59=US Gallons Per Minute
    5a=Degrees Angular
    5b=Degrees Celsius Per Hour
    5c=Degrees Celsius Per Minute
    5d=Degrees Fahrenheit Per Hour
    5e=Degrees Fahrenheit Per Minute
    5f=No Units
    60=Parts Per Million
    61=Parts Per Billion
    62=Percent
    63=Percent Per Second
    64=Per Minute
    65=Per Second
    66=Psi Per Degree Fahrenheit
    67=Radians
    68=Revolutions Per Min
    69=Currency1
    6a=Currency2
    6b=Currency3
    6c=Currency4
    6d=Currency5
    6e=Currency6
    6f=Currency7
    70=Currency8
    71=Currency9
    72=Currency10
    73=Sq Inches
    74=Sq Centimeters
    75=BTUs Per Pound
    76=Centimeters
    77=Pounds Mass Per Second
    78=Delta Degrees Fahrenheit
    79=Delta Degrees Kelvin
    7a=Kilohms
    7b=Megohms
    7c=Millivolts
    7d=Kilojoules Per Kg
    7e=Megajoules
    7f=Joules Per Degree Kelvin
    80=Joules Per Kg Degree Kelvin
    81=Kilohertz
    82=Megahertz
    83=Per Hour
    84=Milliwatts
    85=Hectopascals
    86=Millibars
    87=Cubic Meters Per Hour
    88=Liters Per Hour
    89=KWatt Hours Per Square Meter
    8a=KWatt Hours Per Square Foot
    8b=Megajoules Per Square Meter
    8c=Megajoules Per Square Foot
    8d=Watts Per Sq Meter Degree Kelvin
    8e=Cubic Feet Per Second
    8f=Percent Obstruction Per Foot
    90=Percent Obstruction Per Meter
    91=milliohms
    92=megawatt-hours
    93=kilo-btus
    94=mega-btus
    95=kilojoules-per-kilogram-dry-air
    96=megajoules-per-kilogram-dry-air
    97=kilojoules-per-degree-Kelvin
    98=megajoules-per-degree-Kelvin
    99=newton
    9a=grams-per-second
    9b=grams-per-minute
    9c=tons-per-hour
    9d=kilo-btus-per-hour
    9e=hundredths-seconds
    9f=milliseconds
    a0=newton-meters
    a1=millimeters-per-second
    a2=millimeters-per-minute
    a3=meters-per-minute
    a4=meters-per-hour
    a5=cubic-meters-per-minute
    a6=meters-per-second-per-second
    a7=amperes-per-meter
    a8=amperes-per-square-meter
    a9=ampere-square-meters
    aa=farads
    ab=henrys
    ac=ohm-meters
    ad=siemens
    ae=siemens-per-meter
    af=teslas
    b0=volts-per-degree-Kelvin
    b1=volts-per-meter
    b2=webers
    b3=candelas
    b4=candelas-per-square-meter
    b5=degrees-Kelvin-per-hour
    b6=degrees-Kelvin-per-minute
    b7=joule-seconds
    b8=radians-per-second
    b9=square-meters-per-Newton
    ba=kilograms-per-cubic-meter
    bb=newton-seconds
    bc=newtons-per-meter
    bd=watts-per-meter-per-degree-Kelvin
    be=micro-siemens
    bf=cubic-feet-per-hour
    c0=us-gallons-per-hour
    c1=kilometers
    c2=micrometers
    c3=grams
    c4=milligrams
    c5=milliliters
    c6=milliliters-per-second
    c7=decibels
    c8=decibels-millivolt
    c9=decibels-volt
    ca=millisiemens
    cb=watt-hours-reactive
    cc=kilowatt-hours-reactive
    cd=megawatt-hours-reactive
    ce=millimeters-of-water
    cf=per-mille
    d0=grams-per-gram
    d1=kilograms-per-kilogram
    d2=grams-per-kilogram
    d3=milligrams-per-gram
    d4=milligrams-per-kilogram
    d5=grams-per-milliliter
    d6=grams-per-liter
    d7=milligrams-per-liter
    d8=micrograms-per-liter
    d9=grams-per-cubic-meter
    da=milligrams-per-cubic-meter
    db=micrograms-per-cubic-meter
    dc=nanograms-per-cubic-meter
    dd=grams-per-cubic-centimeter
    de=becquerels
    df=kilobecquerels
    e0=megabecquerels
    e1=gray
    e2=milligray
    e3=microgray
    e4=sieverts
    e5=millisieverts
    e6=microsieverts
    e7=microsieverts-per-hour
    e8=decibels-a
    e9=nephelometric-turbidity-unit
    ea=pH
    eb=grams-per-square-meter
    ec=minutes-per-degree-kelvin
    ed=ohm-meter-squared-per-meter
    ee=ampere-seconds
    ef=volt-ampere-hours
    f0=kilovolt-ampere-hours
    f1=megavolt-ampere-hours
    f2=volt-ampere-hours-reactive
    f3=kilovolt-ampere-hours-reactive
    f4=megavolt-ampere-hours-reactive
    f5=volt-square-hours
    f6=ampere-square-hours
    f7=joule-per-hours
    f8=cubic-feet-per-day
    f9=cubic-meters-per-day
    fa=watt-hours-per-cubic-meter
    fb=joules-per-cubic-meter
    fc=mole-percent
    fd=pascal-seconds
    fe=million-standard-cubic-feet-per-minute
    ff=unassigned-unit-value-255
    bac0=standard-cubic-feet-per-day
    """#
  ),
  (
    [158], 4,
    #"""
    0=none
    1=periodic-test
    2=need-service-operational
    3=need-service-inoperative
    """#
  ),
  (
    [160, 175], 20,
    #"""
    0=off
    1=on
    2=test
    3=manned
    4=unmanned
    5=armed
    6=disarmed
    7=prearmed
    8=slow
    9=fast
    a=disconnected
    b=enabled
    c=disabled
    d=atomic-release-disabled
    e=default
    f=activated-oeo-alarm
    10=activated-oeo-evacuate
    11=activated-oeo-phase1-recall
    12=activated-oeo-unavailable
    13=deactivated
    """#
  ),
  (
    [161], 10,
    #"""
    0=none
    1=silence
    2=silence-audible
    3=silence-visual
    4=reset
    5=reset-alarm
    6=reset-fault
    7=unsilence
    8=unsilence-audible
    9=unsilence-visual
    """#
  ),
  (
    [163], 4,
    #"""
    0=unsilenced
    1=audible-silenced
    2=visible-silenced
    3=all-silenced
    """#
  ),
  (
    [166], 35,
    #"""
    0=quiet
    1=pre-alarm
    2=alarm
    3=fault
    4=fault-pre-alarm
    5=fault-alarm
    6=not-ready
    7=active
    8=tamper
    9=test-alarm
    a=test-active
    b=test-fault
    c=test-fault-alarm
    d=holdup
    e=duress
    f=tamper-alarm
    10=abnormal
    11=emergency-power
    12=delayed
    13=blocked
    14=local-alarm
    15=general-alarm
    16=supervisory
    17=test-supervisory
    18=non-default-mode
    19=oeo-unavailable
    1a=oeo-alarm
    1b=oeo-phase1-recall
    1c=oeo-evacuate
    1d=oeo-unaffected
    1e=test-oeo-unavailable
    1f=test-oeo-alarm
    20=test-oeo-phase1-recall
    21=test-oeo-evacuate
    22=test-oeo-unaffected
    """#
  ),
  (
    [197], 3,
    #"""
    0=polled
    1=cov
    2=triggered
    """#
  ),
  (
    [208, 487], 22,
    #"""
    0=unknown
    1=system
    2=network
    3=device
    4=organizational
    5=area
    6=equipment
    7=point
    8=collection
    9=property
    a=functional
    b=other
    c=subsystem
    d=building
    e=floor
    f=section
    10=module
    11=tree
    12=member
    13=protocol
    14=room
    15=zone
    """#
  ),
  (
    [226, 234], 9,
    #"""
    0=normal
    1=alarm
    2=door-open-too-long
    3=forced-open
    4=tamper
    5=door-fault
    6=lock-down
    7=free-access
    8=egress-open
    """#
  ),
  (
    [231, 450], 10,
    #"""
    0=closed
    1=opened
    2=unknown
    3=door-fault
    4=unused
    5=none
    6=closing
    7=opening
    8=safety-locked
    9=limited-opened
    """#
  ),
  (
    [233], 4,
    #"""
    0=locked
    1=unlocked
    2=fault
    3=unknown
    """#
  ),
  (
    [235], 3,
    #"""
    0=secured
    1=unsecured
    2=unknown
    """#
  ),
  (
    [261], 6,
    #"""
    0=authorize
    1=grant-active
    2=deny-all
    3=verification-required
    4=authorization-delayed
    5=none
    """#
  ),
  (
    [296], 7,
    #"""
    0=normal
    1=below-lower-limit
    2=at-lower-limit
    3=at-upper-limit
    4=above-upper-limit
    5=disabled
    6=not-supported
    """#
  ),
  (
    [300], 3,
    #"""
    0=passback-off
    1=hard-passback
    2=soft-passback
    """#
  ),
  (
    [303], 10,
    #"""
    0=disabled
    1=disabled-needs-provisioning
    2=disabled-unassigned
    3=disabled-not-yet-active
    4=disabled-expired
    5=disabled-lockout
    6=disabled-max-days
    7=disabled-max-uses
    8=disabled-inactivity
    9=disabled-manual
    """#
  ),
  (
    [318], 3,
    #"""
    0=asset
    1=group
    2=person
    """#
  ),
  (
    [327], 6,
    #"""
    0=incapable
    1=plain
    2=signed
    3=encrypted
    4=signed-end-to-end
    5=encrypted-end-to-end
    """#
  ),
  (
    [338], 7,
    #"""
    0=idle
    1=preparing-for-backup
    2=preparing-for-restore
    3=performing-a-backup
    4=performing-a-restore
    5=backup-failure
    6=restore-failure
    """#
  ),
  (
    [359], 8,
    #"""
    0=none
    1=fault-characterstring
    2=fault-extended
    3=fault-life-safety
    4=fault-state
    5=fault-status-flags
    6=fault-out-of-range
    7=fault-listed
    """#
  ),
  (
    [364], 7,
    #"""
    0=passback
    1=occupancy-check
    2=access-rights
    3=lockout
    4=deny
    5=verification
    6=authorization-delay
    """#
  ),
  (
    [370], 4,
    #"""
    0=idle
    1=in-progress
    2=successful
    3=failed
    """#
  ),
  (
    [395], 8,
    #"""
    0=none
    1=idle-to-running
    2=running-to-idle
    3=running-to-running
    4=running-to-expired
    5=forced-to-expired
    6=expired-to-idle
    7=expired-to-running
    """#
  ),
  (
    [398], 3,
    #"""
    0=idle
    1=running
    2=expired
    """#
  ),
  (
    [408, 435], 3,
    #"""
    0=normal
    1=foreign
    2=bbmd
    """#
  ),
  (
    [417], 11,
    #"""
    0=idle
    1=discard-changes
    2=renew-fd-registration
    3=restart-slave-discovery
    4=renew-dhcp
    5=restart-autonegotiation
    6=disconnect
    7=restart-port
    8=generate-csr-file
    9=validate-changes
    a=restart-device-discovery
    """#
  ),
  (
    [426], 4,
    #"""
    0=unknown
    1=learned
    2=learned-configured
    3=configured
    """#
  ),
  (
    [427], 12,
    #"""
    0=ethernet
    1=arcnet
    2=mstp
    3=ptp
    4=lontalk
    5=bacnet-ipv4
    6=zigbee
    7=virtual
    8=non-bacnet
    9=bacnet-ipv6
    a=serial
    b=secure-connect
    """#
  ),
  (
    [448, 457], 6,
    #"""
    0=unknown
    1=none
    2=stopped
    3=up
    4=down
    5=up-and-down
    """#
  ),
  (
    [449], 3,
    #"""
    0=none
    1=open
    2=close
    """#
  ),
  (
    [453], 10,
    #"""
    0=unknown
    1=stationary
    2=braking
    3=accelerate
    4=decelerate
    5=rated-speed
    6=single-floor-jump
    7=two-floor-jump
    8=three-floor-jump
    9=multi-floor-jump
    """#
  ),
  (
    [456], 14,
    #"""
    0=unknown
    1=normal
    2=vip
    3=homing
    4=parking
    5=attendant-control
    6=firefighter-control
    7=emergency-power
    8=inspection
    9=cabinet-recall
    a=earthquake-operation
    b=fire-operation
    c=out-of-service
    d=occupant-evacuation
    """#
  ),
  (
    [462], 6,
    #"""
    0=unknown
    1=stop
    2=up
    3=down
    4=inspection
    5=out-of-service
    """#
  ),
  (
    [463], 9,
    #"""
    0=controller-fault
    1=drive-and-motor-fault
    2=mechanical-component-fault
    3=overspeed-fault
    4=power-supply-fault
    5=safety-device-fault
    6=controller-supply-fault
    7=drive-temperature-exceeded
    8=comb-plate-fault
    """#
  ),
  (
    [467], 7,
    #"""
    0=unknown
    1=normal
    2=down-peak
    3=two-way
    4=four-way
    5=emergency-power
    6=up-peak
    """#
  ),
  (
    [477], 6,
    #"""
    0=unknown
    1=stopped
    2=up-rated-speed
    3=up-reduced-speed
    4=down-rated-speed
    5=down-reduced-speed
    """#
  ),
  (
    [482], 4,
    #"""
    0=physical
    1=protocol
    2=bacnet-application
    3=non-bacnet-application
    """#
  ),
  (
    [489, 490], 30,
    #"""
    0=unknown
    1=default
    2=contains
    3=contained-by
    4=uses
    5=used-by
    6=commands
    7=commanded-by
    8=adjusts
    9=adjusted-by
    a=ingress
    b=egress
    c=supplies-air
    d=receives-air
    e=supplies-hot-air
    f=receives-hot-air
    10=supplies-cool-air
    11=receives-cool-air
    12=supplies-power
    13=receives-power
    14=supplies-gas
    15=receives-gas
    16=supplies-water
    17=receives-water
    18=supplies-hot-water
    19=receives-hot-water
    1a=supplies-cool-water
    1b=receives-cool-water
    1c=supplies-steam
    1d=receives-steam
    """#
  ),
  (
    [498], 4,
    #"""
    0=none
    1=audit-all
    2=audit-config
    3=default
    """#
  ),
  (
    [501], 16,
    #"""
    0=read
    1=write
    2=create
    3=delete
    4=life-safety
    5=acknowledge-alarm
    6=device-disable-comm
    7=device-enable-comm
    8=device-reset
    9=device-backup
    a=device-restore
    b=subscription
    c=notification
    d=auditing-failure
    e=network-changes
    f=general
    """#
  ),
]

let bacObjectNames: StaticString = #"""
  0=analog-input
  1=analog-output
  2=analog-value
  3=binary-input
  4=binary-output
  5=binary-value
  6=calendar
  7=command
  8=device
  9=event-enrollment
  a=file
  b=group
  c=loop
  d=multi-state-input
  e=multi-state-output
  f=notification-class
  10=program
  11=schedule
  12=averaging
  13=multi-state-value
  14=trend-log
  15=life-safety-point
  16=life-safety-zone
  17=accumulator
  18=pulse-converter
  19=event-log
  1a=global-group
  1b=trend-log-multiple
  1c=load-control
  1d=structured-view
  1e=access-door
  1f=timer
  20=access-credential
  21=access-point
  22=access-rights
  23=access-user
  24=access-zone
  25=credential-data-input
  26=network-security
  27=bitstring-value
  28=characterstring-value
  29=date-pattern-value
  2a=date-value
  2b=datetime-pattern-value
  2c=datetime-value
  2d=integer-value
  2e=large-analog-value
  2f=octetstring-value
  30=positive-integer-value
  31=time-pattern-value
  32=time-value
  33=notification-forwarder
  34=alert-enrollment
  35=channel
  36=lighting-output
  37=binary-lighting-output
  38=network-port
  39=elevator-group
  3a=escalator
  3b=lift
  3c=staging
  3d=audit-log
  3e=audit-reporter
  3f=color
  40=color-temperature
  """#

/// What objects' types are called in their identifiers, from 0 on.
let bacObjectShortNames: [String] = [
  "AI", "AO", "AV", "BI", "BO", "BV", "CAL", "CMD", "DEV", "EE", "FV", "G", "LP", "MSI", "MSO",
  "NC", "PROG", "SCH", "AVG", "MSVV", "TLV", "LSP", "LSZV", "ACM", "PC", "EL", "GG", "TLM", "LCV",
  "SV", "ACD", "", "ACC", "ACP", "ACR", "ACU", "ACZ", "CDI", "NS", "BSV", "CSV", "DPV", "DV",
  "DTPV", "DTV", "IVV", "LAV", "OSV", "UV", "TPV", "TVV", "NFV", "AE", "CH", "LO", "BLO", "NP",
  "EG", "ES", "L", "STG", "ALV", "AR", "CO", "CT",
]

let bacStatusNames: StaticString = #"""
  0=in-alarm
  1=fault
  2=overridden
  3=out-of-service
  """#
