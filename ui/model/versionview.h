// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelversion.h"
#include "ui/model/versionchanges.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace partsong {

class PictureView;
struct ModelStyle;

// A version of the model to look at, beside the model as it stands: its picture, and in words what has
// changed since.
class VersionView : public QWidget {
    Q_OBJECT
public:
    explicit VersionView(StudyContext &context, QWidget *parent = nullptr);

    void show(const ModelVersion &version);
    Id<ModelVersion> version() const { return m_version.id; }
    void setLook(const ModelStyle &look);
    QString words() const; // what has changed, as shown

Q_SIGNALS:
    void closeWanted();

private:
    void compare();

    StudyContext &m_context;
    ModelVersion m_version;
    QLabel *m_title;
    QLabel *m_time;
    PictureView *m_picture;
    QPlainTextEdit *m_changes;
};

} // namespace partsong
