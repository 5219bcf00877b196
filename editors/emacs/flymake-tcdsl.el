;;; flymake-tcdsl.el --- TeamCity's Kotlin DSL, checked by tcdsl  -*- lexical-binding: t; -*-

;; Package-Requires: ((emacs "26.1"))

;;; Commentary:

;; (add-hook 'find-file-hook #'flymake-tcdsl-setup)

;;; Code:

(require 'flymake)

(defvar flymake-tcdsl-program "tcdsl"
  "The command that checks the settings.")

(defvar-local flymake-tcdsl--process nil
  "The check that runs for this buffer.")

(defconst flymake-tcdsl--line
  (concat "^.*?:\\([0-9]+\\):\\([0-9]+\\): "
          "\\(error\\|warning\\|note\\)\\[\\([a-z-]+\\)\\] \\(.+\\)$")
  "A line of `-f concise'.")

(defun flymake-tcdsl--found (source)
  "The diagnostics of SOURCE that the current buffer tells of."
  (let ((found nil))
    (goto-char (point-min))
    (while (search-forward-regexp flymake-tcdsl--line nil t)
      (let* ((line (string-to-number (match-string 1)))
             (column (string-to-number (match-string 2)))
             (type (pcase (match-string 3) ("error" :error) ("warning" :warning) (_ :note)))
             (text (format "%s [%s]" (match-string 5) (match-string 4)))
             (region (flymake-diag-region source line column)))
        (push (flymake-make-diagnostic source (car region) (cdr region) type text) found)))
    (nreverse found)))

(defun flymake-tcdsl--done (process _event)
  "Tell flymake what PROCESS has found, unless a later one has begun."
  (when (memq (process-status process) '(exit signal))
    (let ((source (process-get process 'source))
          (report (process-get process 'report)))
      (unwind-protect
          (when (and (buffer-live-p source)
                     (eq process (buffer-local-value 'flymake-tcdsl--process source)))
            (if (memq (process-exit-status process) '(0 1))
                (funcall report (with-current-buffer (process-buffer process)
                                  (flymake-tcdsl--found source)))
              (funcall report :panic
                       :explanation (with-current-buffer (process-buffer process) (buffer-string)))))
        (kill-buffer (process-buffer process))))))

(defun flymake-tcdsl (report &rest _)
  "Check the text of the current buffer, and tell REPORT what is found."
  (when (process-live-p flymake-tcdsl--process)
    (kill-process flymake-tcdsl--process))
  (let ((process
         (make-process
          :name "flymake-tcdsl"
          :noquery t
          :connection-type 'pipe
          :buffer (generate-new-buffer " *flymake-tcdsl*")
          :command (list flymake-tcdsl-program "check" "-" "--format=concise" "--no-annotations"
                         "--color=never" "--stdin-filename" (buffer-file-name))
          :sentinel #'flymake-tcdsl--done)))
    (process-put process 'source (current-buffer))
    (process-put process 'report report)
    (setq flymake-tcdsl--process process)
    (save-restriction
      (widen)
      (process-send-region process (point-min) (point-max))
      (process-send-eof process))))

;;;###autoload
(defun flymake-tcdsl-setup ()
  "Check this buffer if it is a file of TeamCity's settings."
  (when (and buffer-file-name
             (string-match-p "/\\.teamcity[^/]*/.*\\.kts?\\'" buffer-file-name))
    (add-hook 'flymake-diagnostic-functions #'flymake-tcdsl nil t)
    (flymake-mode 1)))

(provide 'flymake-tcdsl)

;;; flymake-tcdsl.el ends here
