; Registers links that open a view of the app, for the person who installs it. Nothing after the -- is taken for a switch.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\fileready" "" "URL:FileReady"
  WriteRegStr SHELL_CONTEXT "Software\Classes\fileready" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\fileready\shell\open\command" "" '"$INSTDIR\FileReady.exe" -- "%1"'
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "Software\Classes\fileready"
!macroend
