// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/autocode.h"
#include "ui/shell/studycontext.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QAction;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTimer;

namespace partsong {

class CodePicker;
class PlannedCodingsModel;

// Asks for a rule by which passages are coded, and shows what it would code, each with a tick: looked for off
// the GUI thread as the rule is typed. Gathers what is ticked; the caller codes it.
class AutocodeDialog : public QDialog {
    Q_OBJECT
public:
    AutocodeDialog(StudyContext &context, Id<Code> code, QWidget *parent);
    ~AutocodeDialog() override;

    Id<Code> code() const { return m_code; }
    // Where the code is to be made with the codings; "" where it is there.
    QString newCode() const { return m_newCode; }
    CodePicker *picker() const { return m_picker; }
    // What is ticked.
    std::vector<NewCoding> planned() const;

    AutocodeRule rule() const;
    QComboBox *by() const { return m_by; }
    QComboBox *scope() const { return m_scope; }
    QComboBox *within() const { return m_within; }
    QLineEdit *what() const { return m_what; }
    QListView *list() const { return m_list; }
    PlannedCodingsModel *model() const { return m_model; }
    QPushButton *apply() const { return m_apply; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Preview;
    QWidget *buildRule();
    QWidget *buildOptions();
    QWidget *buildPreview();
    void chooseCode();
    void takeCode(Id<Code> code, const QString &path);
    void showCode();
    bool hasCode() const;
    void kindChanged();
    QStringList offers() const;
    void showOffers();
    void wait();
    void look();
    void showPreview(const Result<Preview> &preview);
    void updateCount();

    StudyContext &m_context;
    Id<Code> m_code;
    QString m_newCode;
    QPushButton *m_codeButton;
    CodePicker *m_picker;
    QComboBox *m_by;
    QLineEdit *m_what;
    QAction *m_showOffers; // all that may be found; the arrow down does the same
    QWidget *m_options;
    QCheckBox *m_wholeWords;
    QCheckBox *m_stems;
    QCheckBox *m_case;
    QCheckBox *m_regex;
    QComboBox *m_scope;
    QComboBox *m_source;
    QComboBox *m_within;
    PlannedCodingsModel *m_model;
    QListView *m_list;
    QLabel *m_told;
    QCheckBox *m_all;
    QPushButton *m_apply;
    QTimer *m_pause;
    bool m_looking = false; // what is asked for is not found yet
    std::shared_ptr<std::atomic<bool>> m_stop; // of the search under way
};

} // namespace partsong
