@echo off
rem Starts the course. Builds the program first when it is missing or older than its sources.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "TARGET=%HOME_DIR%\runner\target"
set "BUILT=%TARGET%\course.built"

rem The first JDK 17 or newer: JAVA_HOME, the java on the path, the usual folders.
set "JDK="
if defined JAVA_HOME call :look "%JAVA_HOME%"
if not defined JDK for %%J in (javac.exe) do if not "%%~$PATH:J"=="" call :look "%%~dp$PATH:J.."
if not defined JDK for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk*" "%ProgramFiles%\Java\jdk*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do if not defined JDK call :look "%%~D"
if not defined JDK (
  echo The course needs a JDK 17 or newer, and none was found: not in JAVA_HOME, not on the path, not in the usual folders. 1>&2
  echo Install one, for example Eclipse Temurin, or set JAVA_HOME to where it is. 1>&2
  exit /b 3
)

set "STALE="
if not exist "%BUILT%" set "STALE=1"
if not exist "%TARGET%\runner.jar" set "STALE=1"
if not defined STALE (
  powershell -NoProfile -Command "$b=(Get-Item '%BUILT%').LastWriteTime; $f=Get-ChildItem -Recurse -File '%HOME_DIR%\pom.xml','%HOME_DIR%\quiz\pom.xml','%HOME_DIR%\quiz\src\main','%HOME_DIR%\runner\pom.xml','%HOME_DIR%\runner\src\main'; if ($f | Where-Object { $_.LastWriteTime -gt $b }) { exit 1 } else { exit 0 }"
  if errorlevel 1 set "STALE=1"
)
if defined STALE (
  echo Building the course program with the JDK in !JDK!. This happens once and takes a minute the first time ... 1>&2
  set "JAVA_HOME=!JDK!"
  pushd "%HOME_DIR%"
  call mvnw.cmd -q -B -pl runner -am -DskipTests clean package > "%TEMP%\course-build.log" 2>&1
  if errorlevel 1 (
    popd
    type "%TEMP%\course-build.log" 1>&2
    echo The program could not be built; the lines above say why. The first build needs the network. Then start the course again: nothing is lost. 1>&2
    exit /b 3
  )
  popd
  type nul > "%BUILT%"
)

chcp 65001 >nul
"%JDK%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Dcourse.home="%HOME_DIR%" -jar "%TARGET%\runner.jar" %*
exit /b %errorlevel%

rem Sets JDK when the folder holds a JDK 17 or newer.
:look
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
for /f "tokens=1 delims=.+-" %%M in ("!VERSION!") do if %%M geq 17 for %%P in ("%~1") do set "JDK=%%~fP"
exit /b 0
